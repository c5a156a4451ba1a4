/** What changed in a résumé between two states of its {@code resume.json}, in words for a commit message. */
package io.github.resumemaven.project.change;
