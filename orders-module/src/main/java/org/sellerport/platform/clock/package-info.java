/** The market's time: the machine's, and in a demo as far ahead of it as somebody moved it. */
package org.sellerport.platform.clock;
