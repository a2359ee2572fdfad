package org.sellerport.withdrawals.api;

import java.time.Instant;
import org.sellerport.kernel.Money;

/**
 * A batch of withdrawals in one currency, written once as an ISO 20022 customer credit transfer ({@code
 * pain.001.001.09}) and kept byte for byte.
 *
 * @param messageId unique for ever; the bank refuses a message whose id it has seen
 * @param name for the download
 * @param payments how many there are
 * @param controlSum what they add up to
 * @param open how many are neither confirmed nor returned
 * @param returned how many the bank sent back
 * @param size in bytes
 * @param sha256 of the bytes, in hexadecimal
 */
public record PaymentFile(
        long id,
        String messageId,
        String name,
        int payments,
        Money controlSum,
        int open,
        int returned,
        long size,
        String sha256,
        String madeBy,
        Instant madeAt) {

    /** Whether the bank's answer to some of it is still to be noted. */
    public boolean isOpen() {
        return open > 0;
    }
}
