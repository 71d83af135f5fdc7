// types: TS1294
export class Name {
  constructor(readonly text: string) {}
}
