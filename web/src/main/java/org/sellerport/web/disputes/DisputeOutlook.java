package org.sellerport.web.disputes;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Map;
import java.util.Optional;
import org.sellerport.disputes.api.Chance;
import org.sellerport.disputes.api.DisputeView;
import org.sellerport.disputes.api.SettlementAnswer;
import org.sellerport.disputes.api.SettlementOutlook;
import org.sellerport.disputes.api.SettlementOutlook.Prospect;
import org.sellerport.disputes.api.Settlements;
import org.sellerport.kernel.Money;
import org.sellerport.web.portal.ChosenLanguage;
import org.sellerport.web.portal.Show;
import org.sellerport.web.portal.Texts;

/** The settlement calculator of the dispute that the page shows: how like ones ended and what each answer may cost. */
@Named
@RequestScoped
public class DisputeOutlook {

    @Inject
    private Settlements settlements;

    @Inject
    private DisputePage page;

    @Inject
    private ChosenLanguage language;

    @Inject
    private Show show;

    @Inject
    private Texts texts;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    private SettlementOutlook outlook;

    public SettlementOutlook getIt() {
        if (outlook == null) {
            DisputeView dispute = page.getDispute();
            outlook = settlements.outlook(dispute.seller(), dispute.order(), wanted(dispute));
        }
        return outlook;
    }

    /** What the address tries; what is no amount is not tried. */
    private Optional<Money> wanted(DisputeView dispute) {
        String typed = parameters.getOrDefault("try", "").strip().replace(",", "");
        try {
            return typed.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Money.parse(typed, dispute.most().currency()));
        } catch (IllegalArgumentException noAmount) {
            return Optional.empty();
        }
    }

    /** The amount that is tried, without its currency. */
    public String getTried() {
        return getIt().prospects().stream()
                .filter(one -> one.answer() == SettlementAnswer.COUNTER)
                .map(one -> one.offer().decimal())
                .findFirst()
                .orElse("");
    }

    /** What the cases are: how many, of which group, asked for how much. */
    public String getBasis() {
        return say(
                "basis",
                getIt().cases(),
                texts.getScorecard().getString("measure." + getIt().group()),
                texts.getDisputes().getString("outlook.share." + getIt().share()));
    }

    public String answer(Prospect prospect) {
        return say("answer." + prospect.answer(), show.money(prospect.offer()));
    }

    /** What it costs, how sure that is; or that there are too few cases. */
    public String cost(Prospect prospect) {
        return prospect.cost()
                .map(cost -> cost.isCertain()
                        ? show.money(cost.likely())
                        : say("range", show.money(cost.likely()), show.money(cost.low()), show.money(cost.high())))
                .orElseGet(() -> say("few", prospect.cases(), Settlements.FEWEST));
    }

    /** How often that went well; that it is certain; nothing where too few did so. */
    public String success(Prospect prospect) {
        if (prospect.cost().isPresent() && prospect.success().isEmpty()) {
            return say("certain");
        }
        return prospect.success()
                .map(chance -> say("success." + prospect.answer(), prospect.cases(), percent(chance)))
                .orElse("");
    }

    /** {@code 40% (22% to 61%)}. */
    public String percent(Chance chance) {
        return say("chance", percent(chance.likely()), percent(chance.low()), percent(chance.high()));
    }

    private String percent(BigDecimal share) {
        return NumberFormat.getPercentInstance(language.getLocale()).format(share);
    }

    private String say(String key, Object... values) {
        return texts.fill(texts.getDisputes().getString("outlook." + key), values);
    }
}
