package org.sellerport.platform.outbox;

/** A letter did not get through; it is tried again. */
public class DeliveryFailed extends Exception {

    private static final long serialVersionUID = 1L;

    public DeliveryFailed(String reason) {
        super(reason);
    }

    public DeliveryFailed(String reason, Throwable cause) {
        super(reason, cause);
    }
}
