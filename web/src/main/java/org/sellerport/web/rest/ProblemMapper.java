package org.sellerport.web.rest;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.sellerport.web.accounts.Caller;
import org.sellerport.web.edge.Leftovers;
import org.sellerport.web.edge.Problem;
import org.sellerport.web.edge.Problems;

/** Every exception that leaves a resource is answered by a problem document. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {

    @Inject
    private Caller caller;

    @Inject
    private HttpServletRequest request;

    @Override
    public Response toResponse(Throwable thrown) {
        if (thrown instanceof WebApplicationException answer
                && answer.getResponse().getStatus() < 400) {
            return answer.getResponse();
        }
        Leftovers.discard(request);
        Problem problem = Problems.of(thrown, caller.language());
        ResponseBuilder response = Response.status(problem.status())
                .type(Problem.MEDIA_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(problem.json().toString());
        if (thrown instanceof NotAllowedException refused) {
            response.allow(refused.getResponse().getAllowedMethods());
        }
        return response.build();
    }
}
