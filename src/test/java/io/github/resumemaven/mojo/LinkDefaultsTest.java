package io.github.resumemaven.mojo;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resumemaven.link.LinkPolicy;
import java.util.Optional;
import org.apache.maven.api.plugin.testing.Basedir;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.junit.jupiter.api.Test;

/** A default stands in the parameter, where users see it, and in the policy, where it is explained: they are the same. */
@MojoTest
class LinkDefaultsTest {

    @Test
    @Basedir("src/test/projects/clean")
    @InjectMojo(goal = "validate")
    void theGoalsDefaultsAreThePolicys(ValidateMojo mojo) {
        LinkPolicy policy = mojo.policy(true, Optional.empty());
        assertThat(policy.pace()).isEqualTo(LinkPolicy.DEFAULT.pace());
        assertThat(policy.limits()).isEqualTo(LinkPolicy.DEFAULT.limits());
        assertThat(policy.access().userAgent())
                .isEqualTo(LinkPolicy.DEFAULT.access().userAgent());
        assertThat(policy.scope().tryHttps())
                .isEqualTo(LinkPolicy.DEFAULT.scope().tryHttps());
        assertThat(policy.scope().remoteFragments())
                .isEqualTo(LinkPolicy.DEFAULT.scope().remoteFragments());
        assertThat(policy.scope().allowPrivateHosts())
                .isEqualTo(LinkPolicy.DEFAULT.scope().allowPrivateHosts());
    }
}
