package org.sellerport.shipping.api;

import java.util.Locale;
import org.sellerport.kernel.Money;

/**
 * A way to ship that can be bought online.
 *
 * @param code such as {@code EMS_EXPRESS}
 * @param carrier whose parcel it becomes
 * @param speed courier, express, standard, economy or special
 * @param daysFrom how many days it usually takes at least
 * @param daysTo how many days it usually takes at most
 */
public record ShippingService(
        String code, String carrier, String name, String nameZh, String speed, int daysFrom, int daysTo, Money price) {

    /** The name in the reader's language. */
    public String name(Locale language) {
        return language.getLanguage().equals("zh") ? nameZh : name;
    }
}
