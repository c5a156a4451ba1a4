package io.github.resumemaven.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands a {@link Tab} to tests, the same to all of a run; skips them, with the reason, where there is no browser. */
public final class Browsing implements ExecutionCondition, ParameterResolver {
    private static final Namespace ALL = Namespace.create(Browsing.class);

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return Chromium.program()
                .map(program -> ConditionEvaluationResult.enabled("runs " + program))
                .orElseGet(() -> ConditionEvaluationResult.disabled(Chromium.missing()));
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Tab.class;
    }

    @Override
    public Tab resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot().getStore(ALL).getOrComputeIfAbsent(Tab.class, key -> start(), Tab.class);
    }

    private static Tab start() {
        try {
            return Tab.of(Chromium.program().orElseThrow());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
