package org.sellerport.sellers.api;

import java.util.Collection;
import java.util.List;
import org.sellerport.kernel.SellerId;

/** The register of sellers. */
public interface Sellers {

    /**
     * Registers a seller.
     *
     * @throws SellerExists if the id is taken
     * @throws SellerInvalid if a value is outside its bounds
     */
    Seller register(Seller seller);

    /**
     * The seller of that id.
     *
     * @throws SellerUnknown if there is none
     */
    Seller seller(SellerId id);

    /** All sellers by id. */
    List<Seller> all();

    /** Creates those that are not known yet, with zone UTC, language English, 5 % commission and no affiliates. */
    void registerUnknown(Collection<SellerId> ids);
}
