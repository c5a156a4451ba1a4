package io.github.resumemaven.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugin.descriptor.PluginDescriptorBuilder;
import org.junit.jupiter.api.Test;

class LeanDescriptorTest {
    @Test
    void mavenUnderstandsTheSame() throws Exception {
        String written = Files.readString(Path.of("target/classes/META-INF/maven/plugin.xml"));
        String lean = LeanDescriptor.rewritten(written);
        assertThat(lean.length()).isLessThan(written.length() * 3 / 4);
        PluginDescriptor before = read(written);
        PluginDescriptor after = read(lean);
        assertThat(after.getMojos()).isNotEmpty();
        assertThat(goals(after)).isEqualTo(goals(before));
        assertThat(after.getDependencies()).isEmpty();
        for (MojoDescriptor goal : before.getMojos()) {
            MojoDescriptor same = after.getMojo(goal.getGoal());
            assertThat(same.getMojoConfiguration())
                    .hasToString(goal.getMojoConfiguration().toString());
            assertThat(same.getPhase()).isEqualTo(goal.getPhase());
            assertThat(same.getDescription()).isEqualTo(goal.getDescription());
            assertThat(same.getParameters())
                    .usingRecursiveFieldByFieldElementComparator()
                    .isEqualTo(goal.getParameters());
        }
    }

    private static PluginDescriptor read(String descriptor) throws Exception {
        return new PluginDescriptorBuilder().build(new StringReader(descriptor));
    }

    private static List<String> goals(PluginDescriptor plugin) {
        return plugin.getMojos().stream().map(MojoDescriptor::getGoal).toList();
    }
}
