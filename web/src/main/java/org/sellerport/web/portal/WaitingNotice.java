package org.sellerport.web.portal;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;

/** Keeps a notice from the request that did something to the page that follows it. */
@SessionScoped
class WaitingNotice implements Serializable {

    private static final long serialVersionUID = 1L;

    private Notice.Said waiting;

    void put(Notice.Said said) {
        waiting = said;
    }

    Notice.Said take() {
        Notice.Said said = waiting;
        waiting = null;
        return said;
    }
}
