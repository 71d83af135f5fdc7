// Style sheets are looked at in the browser tests.
export {};
