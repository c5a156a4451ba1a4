/** Links that need no network: files beside the page, and parts of the page itself. */
package io.github.resumemaven.link.local;
