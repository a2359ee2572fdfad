package org.sellerport.exports;

import java.util.ResourceBundle;

/** The version of Sellerport that runs, as the build wrote it down. */
final class SoftwareVersion {

    private SoftwareVersion() {}

    static String current() {
        return ResourceBundle.getBundle("org.sellerport.exports.version").getString("version");
    }
}
