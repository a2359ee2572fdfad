package org.sellerport.web.shipping;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sellerport.shipping.api.Logistics;
import org.sellerport.shipping.api.ParcelFilter;
import org.sellerport.shipping.api.ParcelRow;
import org.sellerport.shipping.api.ToShipRow;
import org.sellerport.web.accounts.Caller;
import org.sellerport.web.portal.Listed;

/** What is to ship, the most urgent first, and the parcels that no carrier has seen. */
@Named
@RequestScoped
public class ShipPage {

    private static final int ROWS = 50;
    private static final int SUSPECTS = 10;

    @Inject
    private Logistics logistics;

    @Inject
    private Caller caller;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    private Listed<ToShipRow> page;
    private List<ParcelRow> suspects;

    @PostConstruct
    void read() {
        page = Listed.after(parameters.get(Listed.AFTER), after -> logistics.toShip(caller.seller(), after, ROWS));
        suspects = logistics
                .parcels(caller.seller(), ParcelFilter.suspects(), Optional.empty(), SUSPECTS)
                .items();
    }

    public List<ToShipRow> getRows() {
        return page.rows();
    }

    public List<ParcelRow> getSuspects() {
        return suspects;
    }

    /** Whether the address named a page that is no longer there. */
    public boolean isStale() {
        return page.stale().isPresent();
    }

    public boolean isFirst() {
        return !page.isLater();
    }

    /** The query of the next page; null on the last. */
    public String getNext() {
        return page.next()
                .map(cursor -> "?after=" + URLEncoder.encode(cursor, StandardCharsets.UTF_8))
                .orElse(null);
    }
}
