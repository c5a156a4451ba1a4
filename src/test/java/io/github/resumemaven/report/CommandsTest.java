package io.github.resumemaven.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CommandsTest {
    @Test
    void whereThePrefixIsKnownItIsShort() {
        assertThat(Commands.SHORT.of("validate")).isEqualTo("mvn resume:validate");
    }

    @Test
    void elsewhereItNamesThePluginAndTheFile() {
        Commands commands = new Commands("org.example:resume-maven-plugin:1.2", List.of("-Dresume.source=cv.md"));
        assertThat(commands.of("fix", "-Dresume.fix.unsafe"))
                .isEqualTo("mvn org.example:resume-maven-plugin:1.2:fix -Dresume.source=cv.md -Dresume.fix.unsafe");
    }

    @Test
    void aNameWithABlankIsQuoted() {
        assertThat(new Commands("resume", List.of("-Dresume.source=my 简历.md")).of("fix"))
                .isEqualTo("mvn resume:fix \"-Dresume.source=my 简历.md\"");
    }
}
