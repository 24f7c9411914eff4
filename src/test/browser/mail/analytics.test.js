import assert from "node:assert/strict";
import { test } from "node:test";
import { withoutAnalytics } from "./analytics.js";

const analytics = `<script async src="https://www.googletagmanager.com/gtag/js?id=G-1"></script>
    <script>
        gtag('js', new Date());
    </script>`;

test("the script that is fetched from elsewhere goes, what is around it stays", () => {
  assert.equal(withoutAnalytics(`<script>mine()</script>${analytics}<p>one</p>`), "<script>mine()</script><p>one</p>");
});

test("a page that loads it in another way is refused", () => {
  assert.throws(() => withoutAnalytics("<p>one</p>"), /mend the pattern/);
  assert.throws(() => withoutAnalytics(analytics + analytics), /mend the pattern/);
});
