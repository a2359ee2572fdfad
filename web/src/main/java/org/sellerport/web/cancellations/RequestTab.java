package org.sellerport.web.cancellations;

/** Which requests to cancel. */
public enum RequestTab {
    OPEN,
    ENDED
}
