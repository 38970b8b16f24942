// Loaded before the command line: its clock shows the day of the example, and goes on from there.
const RealDate = Date;
const offset = RealDate.parse(process.env.DOCS_NOW) - RealDate.now();
globalThis.Date = class extends RealDate {
  constructor(...args) {
    if (args.length === 0) super(RealDate.now() + offset);
    else super(...args);
  }
  static now() {
    return RealDate.now() + offset;
  }
};
