package io.github.resumemaven.lint;

import io.github.resumemaven.model.Resume;
import java.util.List;

/**
 * What came of checking one résumé.
 *
 * @param findings sorted by place
 * @param suppressed what was found too, and is not wanted; sorted by place
 * @param rules those that ran, sorted by id
 */
public record Checked(Resume resume, List<Finding> findings, List<Suppressed> suppressed, List<Rule> rules) {}
