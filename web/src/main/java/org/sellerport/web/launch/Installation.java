package org.sellerport.web.launch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What the build made and the start needs, found from the folder of the checkout. */
record Installation(Path home) {
    Path war() {
        return home.resolve("web/target/sellerport.war");
    }

    /** The war unpacked by the build: the migrations are read from it. */
    Path explodedWar() {
        return home.resolve("web/target/sellerport");
    }

    Path server() {
        return home.resolve("web/target/server/payara-micro.jar");
    }

    Path driver() {
        return home.resolve("web/target/server/postgresql.jar");
    }

    Path preBoot() {
        return home.resolve("web/src/main/payara/pre-boot.txt");
    }

    Path postBoot() {
        return home.resolve("web/src/main/payara/post-boot.txt");
    }

    Path logging() {
        return home.resolve("web/src/main/payara/logging.properties");
    }

    void requireBuilt() {
        for (Path needed : List.of(war(), explodedWar(), server(), driver(), preBoot(), postBoot(), logging())) {
            if (!Files.exists(needed)) {
                throw new CannotGoOn(needed + " is missing: build first, with ./mvnw -Prun or ./mvnw package.");
            }
        }
    }
}
