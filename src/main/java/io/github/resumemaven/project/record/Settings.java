package io.github.resumemaven.project.record;

import io.github.resumemaven.project.SourceFile;
import java.nio.file.Path;
import java.util.List;

/**
 * What a run is asked for.
 *
 * @param sources the résumés
 * @param parameters all that changes what is written, or whether it is, each as text
 * @param files other files that parameters name, such as presets; they may be absent
 * @param folders files and folders that are looked through, such as those of fonts, and the plugin itself
 */
public record Settings(List<SourceFile> sources, List<String> parameters, List<Path> files, List<Path> folders) {}
