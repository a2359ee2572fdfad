package org.sellerport.platform.jobs;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** What this process works on. Only that keeps its lease; a run that died in silence loses it. */
@ApplicationScoped
class HeldRuns {

    private final Set<Long> runs = ConcurrentHashMap.newKeySet();
    private String node;

    @PostConstruct
    void name() {
        node = host() + "/" + ProcessHandle.current().pid() + "/" + UUID.randomUUID();
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException nameless) {
            return "localhost";
        }
    }

    /** Names this process, and no other that ever was. */
    String node() {
        return node;
    }

    void add(long run) {
        runs.add(run);
    }

    void remove(long run) {
        runs.remove(run);
    }

    Set<Long> all() {
        return Set.copyOf(runs);
    }
}
