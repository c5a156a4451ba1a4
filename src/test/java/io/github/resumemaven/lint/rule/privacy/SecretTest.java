package io.github.resumemaven.lint.rule.privacy;

import io.github.resumemaven.lint.Sample;
import org.junit.jupiter.api.Test;

class SecretTest {
    private final Sample sample = Sample.of("privacy/secret");

    @Test
    void findsAnAccessKey() {
        sample.finds("# Ada Example\n\n- built uploads with ⟦" + "AKIA" + "QZ3WX7RTY5UPLM2K" + "⟧\n");
    }

    @Test
    void findsATokenInAnAddress() {
        sample.finds("# Ada Example\n\n[code](https://⟦" + "ghp_" + "a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8"
                + "⟧@github.com/a/b)\n");
    }

    @Test
    void findsAPrivateKeyInCode() {
        sample.finds("# Ada Example\n\n```\n⟦-----BEGIN RSA PRIVATE KEY-----⟧\n```\n");
    }

    @Test
    void findsATokenInAComment() {
        sample.finds("# 林示例\n\n<!-- ⟦" + "glpat-" + "x1Y2z3A4b5C6d7E8f9G0" + "⟧ -->\n");
    }

    @Test
    void passesKeysOfDocumentation() {
        sample.passes("# Ada Example\n\n- AKIAIOSFODNN7EXAMPLE, ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\n");
    }

    @Test
    void passesNamesAndHashes() {
        sample.passes("# Ada Example\n\n- 3f786850e387550fdab836ed7e6dc881de23001b, AKIA, ghp_, sha-256\n");
    }

    @Test
    void passesAPublicKey() {
        sample.passes("# Ada Example\n\n```\n-----BEGIN PUBLIC KEY-----\n```\n");
    }
}
