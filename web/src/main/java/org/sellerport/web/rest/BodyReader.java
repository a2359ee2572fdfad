package org.sellerport.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NoContentException;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.util.Optional;
import org.sellerport.web.edge.Leftovers;
import org.sellerport.web.edge.Refusal;

/** Refuses bodies that are too large, by what they announce and by what they turn out to be; an empty one is none. */
@Provider
public class BodyReader implements ReaderInterceptor {

    @Context
    private ResourceInfo resource;

    @Inject
    private RequestBody body;

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        long limit = Optional.ofNullable(resource.getResourceMethod())
                .map(method -> method.getAnnotation(BodyLimit.class))
                .map(BodyLimit::value)
                .orElse(BodyLimit.USUAL);
        String announced = context.getHeaders().getFirst(HttpHeaders.CONTENT_LENGTH);
        if (announced != null && Long.parseLong(announced) > limit) {
            Leftovers.discard(context.getInputStream());
            throw new Refusal(413, "body-too-large");
        }
        context.setInputStream(body.metered(context.getInputStream(), limit));
        try {
            return context.proceed();
        } catch (BadRequestException refused) {
            // An empty body is none: whether there has to be one is for the resource to say.
            if (refused.getCause() instanceof NoContentException) {
                return null;
            }
            throw refused;
        }
    }
}
