package io.github.resumemaven.report;

import io.github.resumemaven.lint.Checked;
import io.github.resumemaven.lint.Finding;
import io.github.resumemaven.model.Position;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** {@code findings.html}: a page that needs nothing else, with the timeline and the annotated source of each file. */
public final class HtmlReport {
    private final LocalDate today;

    /** @param today until when what goes on is drawn */
    public HtmlReport(LocalDate today) {
        this.today = today;
    }

    /** The whole file as text; ends in a line end. */
    public String render(List<Checked> files, Summary summary) {
        return parts(files, summary).collect(Collectors.joining());
    }

    /** The same in parts, one for each file and one at each end: the page of ten thousand files has 100 MB. */
    public Stream<String> parts(List<Checked> files, Summary summary) {
        Stream<String> sections =
                IntStream.range(0, files.size()).mapToObj(i -> section(files.get(i), "f" + (i + 1) + "-"));
        return Stream.of(Stream.of(head(summary)), sections, Stream.of("</main>\n</body>\n</html>\n"))
                .flatMap(each -> each);
    }

    private static String head(Summary summary) {
        String title = new TerminalReport(Style.PLAIN).render(summary);
        return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                + "<meta name=\"color-scheme\" content=\"light dark\">\n<title>"
                + Markup.escape(title)
                + "</title>\n<style>\n"
                + style()
                + "</style>\n</head>\n<body>\n<main>\n<h1>"
                + Markup.escape(title)
                + "</h1>\n";
    }

    private String section(Checked file, String id) {
        StringBuilder out = new StringBuilder();
        String name = file.source().name();
        out.append("<section>\n<h2>").append(Markup.escape(name)).append("</h2>\n");
        out.append(TimelineSvg.of(Timeline.of(file.stays(), file.source(), today)));
        if (!file.findings().isEmpty()) {
            out.append("<ol class=\"list\">\n");
            file.findings().stream()
                    .sorted(Comparator.comparing(Finding::severity))
                    .forEach(finding -> item(out, finding, id));
            out.append("</ol>\n");
        }
        if (!file.suppressed().isEmpty()) {
            out.append("<p class=\"suppressed\">")
                    .append(TerminalReport.count(file.suppressed().size(), "finding"))
                    .append(" suppressed</p>\n");
        }
        return out.append(new AnnotatedSource(file, id).render())
                .append("</section>\n")
                .toString();
    }

    private static void item(StringBuilder out, Finding finding, String id) {
        Position at = finding.source().position(finding.span().start());
        out.append("<li class=\"" + finding.severity().key() + "\"><a href=\"#" + id + at.line() + "\">" + at.line()
                        + ":" + at.column() + "</a> <b>" + finding.severity().key() + "</b> ")
                .append(Markup.escape(finding.message()))
                .append("</li>\n");
    }

    private static String style() {
        try (InputStream style = HtmlReport.class.getResourceAsStream("findings.css")) {
            return new String(style.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("findings.css", e);
        }
    }
}
