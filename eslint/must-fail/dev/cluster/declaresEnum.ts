// types: TS1294
export enum Phase {
  Running,
}
