import { twoNights } from "./nights.js";

// npm run nights --prefix src/test/browser: what the tests of the reports read
twoNights();
