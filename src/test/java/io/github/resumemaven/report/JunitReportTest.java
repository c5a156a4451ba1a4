package io.github.resumemaven.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resumemaven.lint.Severity;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class JunitReportTest {
    private static Element suite(Optional<Severity> limit, String text) throws Exception {
        String xml = new JunitReport(limit).render(ReportSample.checked(text));
        return (Element) DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))
                .getElementsByTagName("testsuite")
                .item(0);
    }

    private static Element testcase(Element suite, String rule) {
        var cases = suite.getElementsByTagName("testcase");
        for (int i = 0; i < cases.getLength(); i++) {
            Element testcase = (Element) cases.item(i);
            if (testcase.getAttribute("name").equals(rule)) {
                return testcase;
            }
        }
        throw new AssertionError("no test " + rule);
    }

    @Test
    void eachRuleThatRanIsATest() throws Exception {
        Element suite = suite(Optional.of(Severity.ERROR), ReportSample.CV);
        assertThat(suite.getElementsByTagName("testcase").getLength())
                .isEqualTo(Integer.parseInt(suite.getAttribute("tests")))
                .isGreaterThan(20);
        assertThat(testcase(suite, "contact/name-missing").getChildNodes().getLength())
                .isZero();
    }

    @Test
    void aTestFailsWhereTheBuildDoes() throws Exception {
        Element errors = suite(Optional.of(Severity.ERROR), ReportSample.CV);
        assertThat(testcase(errors, "dates/end-before-start")
                        .getElementsByTagName("failure")
                        .item(0)
                        .getTextContent())
                .contains("cv 简.md:14:5: error: the period ends");
        assertThat(testcase(errors, "dates/format-mixed")
                        .getElementsByTagName("failure")
                        .getLength())
                .isZero();
        assertThat(testcase(errors, "dates/format-mixed")
                        .getElementsByTagName("system-out")
                        .getLength())
                .isEqualTo(1);
        Element warnings = suite(Optional.of(Severity.WARNING), ReportSample.CV);
        assertThat(testcase(warnings, "dates/format-mixed")
                        .getElementsByTagName("failure")
                        .getLength())
                .isEqualTo(1);
        assertThat(suite(Optional.empty(), ReportSample.CV).getAttribute("failures"))
                .isEqualTo("0");
    }

    @Test
    void failuresAreCounted() throws Exception {
        Element suite = suite(Optional.of(Severity.ERROR), ReportSample.CV);
        assertThat(suite.getElementsByTagName("failure").getLength())
                .isEqualTo(Integer.parseInt(suite.getAttribute("failures")))
                .isGreaterThan(1);
    }

    @Test
    void charactersThatXmlForbidsDoNotBreakIt() throws Exception {
        String hostile = "# Ada \u0001\u001B[31m & <b> ]]> \uFFFF\n\n[x](https://example.com/\u0002\"')\n";
        assertThat(suite(Optional.of(Severity.INFO), hostile).getAttribute("failures"))
                .isNotEqualTo("0");
    }
}
