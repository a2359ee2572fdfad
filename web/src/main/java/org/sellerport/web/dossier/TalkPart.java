package org.sellerport.web.dossier;

import java.io.IOException;
import org.sellerport.disputes.api.DisputeLogEntry;
import org.sellerport.disputes.api.DisputeView;
import org.sellerport.messages.api.Message;

/** What the sides wrote to each other, and the process log. */
record TalkPart(Paper paper, Wording words) {

    void print(Contents contents) throws IOException {
        paper.heading(words.say("messages", contents.messages().size()));
        for (Message one : contents.messages()) {
            paper.gap();
            paper.line(words.say(
                    "message", one.no(), words.word("orders", "actor." + one.author()), words.time(one.at())));
            paper.quote(one.text());
        }
    }

    void printLog(DisputeView dispute) throws IOException {
        paper.heading(words.say("log"));
        for (DisputeLogEntry one : dispute.log()) {
            String detail = one.detail() == null ? "" : " · " + words.detail(one);
            paper.fact(
                    words.time(one.at()),
                    words.word("disputes", "step." + one.step()) + " · " + words.word("orders", "actor." + one.actor())
                            + detail);
        }
    }
}
