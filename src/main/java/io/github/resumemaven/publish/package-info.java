/**
 * A folder → a branch of a git repository, by git plumbing, without a work tree.
 *
 * <p>Start at {@link io.github.resumemaven.publish.Publisher}; {@link io.github.resumemaven.publish.Rollback} goes back.
 * Nothing here knows of résumés or of Maven. Success is only what the remote branch, read back, confirms.
 */
package io.github.resumemaven.publish;
