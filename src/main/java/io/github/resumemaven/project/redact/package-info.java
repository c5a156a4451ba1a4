/**
 * What of a résumé must not be published, and the reading without it. Private text is cut out of the source, which is then
 * read again: whatever is made of that reading cannot say what was cut.
 */
package io.github.resumemaven.project.redact;
