package org.sellerport.platform.jobs;

/**
 * An item of a chunk that stands for many: what a batch runtime does for each item costs as much as a short one is worth.
 * It is counted as that many.
 */
public interface ItemBundle {

    int items();

    /** How many an item of a chunk stands for; none is none. */
    static int count(Object item) {
        if (item instanceof ItemBundle bundle) {
            return bundle.items();
        }
        return item == null ? 0 : 1;
    }
}
