package org.sellerport.web.orders;

import java.util.Locale;
import org.sellerport.orders.api.Possible;

/**
 * Something that can be done to an order, as the API writes it.
 *
 * @param code of the rule that forbids it; null where it is possible, like its sentence
 * @param most the largest number that it takes, such as days; null where it takes none
 */
public record ActJson(String act, String actor, boolean possible, String code, String reason, Long most) {

    static ActJson of(Possible possible, Locale language) {
        return new ActJson(
                possible.act().name(),
                possible.act().actor().name(),
                possible.isAllowed(),
                possible.isAllowed() ? null : possible.refusal().code(),
                possible.isAllowed() ? null : possible.refusal().sentence(language),
                possible.most() == 0 ? null : possible.most());
    }
}
