package org.sellerport.web.browser;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands the one portal to every class that wants it: it opens for the first and closes after the last. */
final class OpenPortal implements ParameterResolver, AfterEachCallback {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Portal.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return portal(context);
    }

    /** Every test ends by asking whether the browser was content. */
    @Override
    public void afterEach(ExtensionContext context) {
        String test = context.getRequiredTestMethod().getName();
        portal(context).endVisits(context.getExecutionException().map(failure -> test));
    }

    private static Portal portal(ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.create(OpenPortal.class))
                .getOrComputeIfAbsent(Portal.class, key -> Portal.open(), Portal.class);
    }
}
