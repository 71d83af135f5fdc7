// The host knows no kind by heart, everything comes from the API server's discovery. The SDK takes
// every export of this module for a model, hence none.
export {};
