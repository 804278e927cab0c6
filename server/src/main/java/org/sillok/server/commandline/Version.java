package org.sillok.server.commandline;

import picocli.CommandLine.IVersionProvider;

/** The version that the jar's manifest bears. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        var version = Version.class.getPackage().getImplementationVersion();
        return new String[] {"Sillok " + (version == null ? "(not packaged)" : version)};
    }
}
