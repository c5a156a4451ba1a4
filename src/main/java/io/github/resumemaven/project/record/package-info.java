/** What the publishable folder was made of, so that it is not made again of the same. */
package io.github.resumemaven.project.record;
