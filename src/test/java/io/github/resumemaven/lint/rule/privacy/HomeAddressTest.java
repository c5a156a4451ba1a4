package io.github.resumemaven.lint.rule.privacy;

import io.github.resumemaven.lint.Sample;
import io.github.resumemaven.model.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class HomeAddressTest {
    private final Sample sample = Sample.of("privacy/home-address");

    @Test
    void findsAStreetWithItsNumber() {
        sample.finds("# Ada Example\n\n- Email: ada@lovelace.dev\n- Address: ⟦12 Sample Rd., Exampletown, EX 90000⟧\n");
    }

    @Test
    void findsANumberInChinese() {
        sample.finds("#### 基本信息\n\n- 姓名 林示例\n- 地址：⟦示例市样例区例子路36号⟧\n");
    }

    @Test
    void findsACompoundInGerman() {
        sample.finds(
                "# Ada Beispiel\n\n- E-Mail: ada@lovelace.dev\n- Adresse: ⟦Musterstraße 12, 12345 Beispielstadt⟧\n\n## Berufserfahrung\n\nIch habe Programme geschrieben.\n");
    }

    @Test
    void passesACity() {
        sample.passes("# Ada Example\n\n- Email: ada@lovelace.dev\n- Location: Exampletown, Exampleland\n");
    }

    @Test
    void passesACityWithItsCode() {
        sample.passes("# Ada Exemplo\n\n- Email: ada@lovelace.dev\n- Location: 67000-000, Exampletown\n");
    }

    @Test
    void passesADistrictInChinese() {
        sample.passes("#### 基本信息\n\n- 姓名 林示例\n- 地址：示例市样例区\n");
    }

    @Test
    void passesTheAddressOfAnEmployer() {
        sample.passes(
                "# Ada Example\n\n- Email: ada@lovelace.dev\n\n## Experience\n\n### 2019.03 - present Example Ltd, 12 Sample Road, Exampletown\n");
    }

    @Test
    void passesWhatIsPrivate() {
        String source = "# Ada Example\n\n- Address: 5 Example Street, Leeds\n";
        int start = source.indexOf("5 Example Street, Leeds");
        sample.in(context -> context.withPrivate(List.of(new Span(start, start + "5 Example Street, Leeds".length()))))
                .passes(source);
    }
}
