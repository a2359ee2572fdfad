package org.sellerport.disputes.api;

import org.sellerport.kernel.OrderNo;
import org.sellerport.kernel.SellerId;
import org.sellerport.orders.api.By;

/**
 * What the sides submit as evidence. What a file is follows from its content, never from its name; images are decoded and
 * written anew, so that nothing but pixels is kept of them.
 */
public interface Evidences {

    /** The most bytes that one file may have. */
    int LARGEST = 10 * 1024 * 1024;

    /** How many files each side may add to one dispute. */
    int MOST = 20;

    /** The most pixels that an image may have. */
    long MOST_PIXELS = 25_000_000;

    /**
     * Adds a file to an open dispute. A refusal keeps nothing.
     *
     * @param name what the file was called where it came from; what could mislead of it is replaced
     * @throws DisputeUnknown if there is none
     * @throws DisputeOver once it has ended
     * @throws EvidenceUsedUp if the side has added {@value #MOST}
     * @throws EvidenceNameInvalid if the name holds folders, markup or control characters, or is too long
     * @throws EvidenceTooLarge above {@value #LARGEST} bytes
     * @throws EvidenceEmpty for nothing
     * @throws EvidenceTypeRefused if it is no JPEG, PNG, WebP, PDF or text
     * @throws EvidenceUnreadable if it begins like one of those and is broken
     * @throws EvidenceMixed if it is one of those and something else as well
     * @throws EvidenceImageTooLarge above {@value #MOST_PIXELS} pixels
     * @throws EvidenceBloated if it is a PDF that unpacks to far more than it seems
     * @throws EvidenceActive if it is a PDF that carries scripts, launches programs or has other files inside
     */
    Evidence add(DisputeRef dispute, String name, byte[] content, By by);

    /**
     * A piece of evidence.
     *
     * @throws EvidenceUnknown if the seller's order has no such dispute or that has no such piece
     */
    EvidenceFile file(SellerId seller, OrderNo order, int no);
}
