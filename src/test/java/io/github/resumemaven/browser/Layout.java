package io.github.resumemaven.browser;

import java.util.ArrayList;
import java.util.List;

/** What of a page stands outside of what its reader sees. */
public final class Layout {
    /** Text that is cut off by an element around it, or by the window; not what is there for those who listen alone. */
    private static final String CLIPPED =
            """
            (() => {
              const found = [];
              const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              while (texts.nextNode()) {
                const element = texts.currentNode.parentElement;
                if (!texts.currentNode.data.trim() || element.closest('.unseen, .skip, script, style')) continue;
                const range = document.createRange();
                range.selectNodeContents(texts.currentNode);
                for (const box of range.getClientRects()) {
                  let [left, right] = [0, document.documentElement.clientWidth];
                  for (let up = element; up; up = up.parentElement) {
                    if (getComputedStyle(up).overflowX !== 'visible') {
                      const bounds = up.getBoundingClientRect();
                      [left, right] = [Math.max(left, bounds.left), Math.min(right, bounds.right)];
                    }
                  }
                  if (box.left < left - 1 || box.right > right + 1) {
                    found.push(texts.currentNode.data.trim());
                    break;
                  }
                }
              }
              return found;
            })()
            """;

    private Layout() {}

    /** By how many pixels the page is wider than its window. */
    public static int overflow(Tab tab) {
        return tab.ask("document.documentElement.scrollWidth - document.documentElement.clientWidth")
                .asInt();
    }

    public static List<String> clipped(Tab tab) {
        List<String> texts = new ArrayList<>();
        tab.ask(CLIPPED).forEach(text -> texts.add(text.asText()));
        return texts;
    }
}
