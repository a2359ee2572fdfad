package org.sellerport.web.jobs;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Faces;
import org.sellerport.platform.jobs.JobConsole;
import org.sellerport.web.portal.Notice;
import org.sellerport.web.portal.Show;
import org.sellerport.web.portal.Texts;

/** Removes old runs, in two steps: the address names an age and the page tells how many that is; then they go. */
@Named
@RequestScoped
public class JobPurge {

    private static final List<Integer> AGES = List.of(1, 7, 30, 90, 180, 365);
    private static final int USUAL_AGE = 90;

    @Inject
    private JobConsole console;

    @Inject
    private Texts texts;

    @Inject
    private Show show;

    @Inject
    private Notice notice;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    private int days;
    private Long count;

    @PostConstruct
    void read() {
        String asked = parameters.getOrDefault("olderThan", "");
        days = AGES.stream()
                .filter(age -> age.toString().equals(asked))
                .findFirst()
                .orElse(0);
    }

    public List<Integer> getAges() {
        return AGES;
    }

    /** The age that is chosen, in days. */
    public int getDays() {
        return days == 0 ? USUAL_AGE : days;
    }

    /** Whether somebody asked how many runs that would be. */
    public boolean isAsked() {
        return days > 0;
    }

    /** How many runs would go. */
    public long getCount() {
        if (count == null) {
            count = console.purgeable(getDays());
        }
        return count;
    }

    public void remove() {
        if (isAsked()) {
            long removed = console.purge(days);
            notice.say(texts.fill(texts.getJobs().getString("purge.done"), show.number(removed)));
        }
        Faces.redirect("/operator/jobs");
    }
}
