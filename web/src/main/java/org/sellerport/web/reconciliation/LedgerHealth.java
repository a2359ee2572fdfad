package org.sellerport.web.reconciliation;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.sellerport.reconciliation.api.Reconciliations;

/**
 * {@code GET /health/ledger}, with an operator's key: 200 while the ledger agrees with everything, 503 while a difference is
 * open, for whatever wakes people at night. Not part of readiness: the product goes on working.
 */
@WebServlet(urlPatterns = "/health/ledger")
class LedgerHealth extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Reconciliations reconciliations;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        long open = reconciliations.open();
        response.setStatus(open == 0 ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setContentType("application/json;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write("{\"status\":\"" + (open == 0 ? "UP" : "DOWN") + "\",\"differences\":" + open + "}");
    }
}
