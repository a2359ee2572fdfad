package org.sellerport.web.scorecard;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.text.NumberFormat;
import org.sellerport.scorecard.api.Level;
import org.sellerport.scorecard.api.Rate;
import org.sellerport.web.portal.ChosenLanguage;

/** How rates and levels read on a page. */
@Named
@RequestScoped
public class ShowRate {

    private static final int PERCENT_DIGITS = 2;

    @Inject
    private ChosenLanguage language;

    /** {@code 2.50%}; a dash where there are no orders. */
    public String percent(Rate rate) {
        return rate.value().map(value -> format(value, PERCENT_DIGITS)).orElse("–");
    }

    /** A bound, without needless digits: {@code 2.5%}. */
    public String bound(BigDecimal share) {
        return format(share, 0);
    }

    private String format(BigDecimal share, int leastDigits) {
        NumberFormat format = NumberFormat.getPercentInstance(language.getLocale());
        format.setMinimumFractionDigits(leastDigits);
        format.setMaximumFractionDigits(PERCENT_DIGITS);
        return format.format(share);
    }

    /** The look of a level's badge: never the colour alone, the badge has its name too. */
    public String badge(Level level) {
        return switch (level) {
            case NORMAL -> "badge";
            case VIOLATION -> "badge hold";
            case SERIOUS, VERY_SERIOUS -> "badge bad";
        };
    }
}
