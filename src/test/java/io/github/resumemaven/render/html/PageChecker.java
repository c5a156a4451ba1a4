package io.github.resumemaven.render.html;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import nu.validator.client.EmbeddedValidator;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** The Nu Html Checker of the W3C, its schemas loaded once: {@link EmbeddedValidator} does so for each page. */
final class PageChecker {
    /** The schemas are walked by recursion, deeper than a thread usually goes. */
    private static final long STACK = 64L << 20;

    private final SimpleDocumentValidator validator = new SimpleDocumentValidator(false, false, false);

    PageChecker() {
        Faults faults = new Faults();
        deep(() -> validator.setUpMainSchema(EmbeddedValidator.SCHEMA_URL, faults));
        if (!faults.told.isEmpty()) {
            throw new AssertionError("the schemas of the checker: " + faults.told);
        }
    }

    /** What it calls an error, with its line. Its warnings, on style, are not ours to follow. */
    List<String> errors(String page) {
        Faults faults = new Faults();
        deep(() -> {
            validator.setUpValidatorAndParsers(faults, false, false);
            validator.checkHtmlInputSource(new InputSource(new StringReader(page)));
        });
        return faults.told.stream()
                .map(fault -> fault.getMessage() + " in line "
                        + fault.getLineNumber() + ": "
                        + page.lines()
                                .skip(Math.max(0, fault.getLineNumber() - 1))
                                .findFirst()
                                .orElse("")
                                .strip())
                .toList();
    }

    private interface Work {
        void run() throws Exception;
    }

    private static void deep(Work work) {
        CompletableFuture<Void> done = new CompletableFuture<>();
        Runnable task = () -> {
            try {
                work.run();
                done.complete(null);
            } catch (Throwable e) {
                done.completeExceptionally(e);
            }
        };
        new Thread(null, task, "page checker", STACK).start();
        done.join();
    }

    private static final class Faults implements ErrorHandler {
        private final List<SAXParseException> told = new ArrayList<>();

        @Override
        public void warning(SAXParseException fault) {}

        @Override
        public void error(SAXParseException fault) {
            told.add(fault);
        }

        @Override
        public void fatalError(SAXParseException fault) {
            told.add(fault);
        }
    }
}
