package org.sellerport.web.demo;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.omnifaces.util.Faces;

/** The bar under each page of a demo: moves the clock, sends simulated people to work and home. */
@Named
@RequestScoped
public class DemoBar {

    private static final List<String> LEAPS = List.of("PT1H", "PT24H", "P7D", "P30D");

    @Inject
    private Simulation simulation;

    @Inject
    private Cast cast;

    private Cast.OnStage onStage;

    public boolean isThere() {
        return simulation.isThere();
    }

    public Instant getNow() {
        return simulation.now();
    }

    /** ISO 8601 durations. */
    public List<String> getLeaps() {
        return LEAPS;
    }

    /** Moves the clock; everything that becomes due is worked off before the page comes back. */
    public void leap(String by) {
        if (isThere() && LEAPS.contains(by)) {
            simulation.advance(Duration.parse(by));
        }
        again();
    }

    public boolean isBuyers() {
        return stage().buyers();
    }

    public boolean isStaff() {
        return stage().staff();
    }

    public void switchBuyers() {
        call(new Cast.OnStage(!stage().buyers(), stage().staff()));
    }

    public void switchStaff() {
        call(new Cast.OnStage(stage().buyers(), !stage().staff()));
    }

    private void call(Cast.OnStage wanted) {
        if (isThere()) {
            cast.call(wanted);
        }
        again();
    }

    private Cast.OnStage stage() {
        if (onStage == null) {
            onStage = cast.onStage();
        }
        return onStage;
    }

    // The page is built anew: what it showed may have changed with the time.
    private static void again() {
        Faces.redirect(Faces.getRequestURIWithQueryString());
    }
}
