package org.sellerport.web.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import org.sellerport.sellers.api.Sellers;
import org.sellerport.web.accounts.Caller;

/** Who is looking at the page, for the header and for what to offer. */
@Named
@RequestScoped
public class Member {

    @Inject
    private Caller caller;

    @Inject
    private Sellers sellers;

    public boolean isSeller() {
        return caller.ownSeller().isPresent();
    }

    public boolean isOperator() {
        return caller.isOperator();
    }

    /** The seller's name, or the operator's login. */
    public String getTitle() {
        return caller.ownSeller().map(own -> sellers.seller(own).name()).orElseGet(caller::name);
    }

    /** Where the times on the pages are at home. */
    public ZoneId getZone() {
        return caller.zone();
    }
}
