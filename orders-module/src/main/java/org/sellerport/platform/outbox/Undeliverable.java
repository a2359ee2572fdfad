package org.sellerport.platform.outbox;

/** A letter that will never get through, such as one to an address that the other side says does not exist. */
public final class Undeliverable extends DeliveryFailed {

    private static final long serialVersionUID = 1L;

    public Undeliverable(String reason) {
        super(reason);
    }

    public Undeliverable(String reason, Throwable cause) {
        super(reason, cause);
    }
}
