// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <map>

using namespace dispatch;
using namespace Qt::StringLiterals;

namespace {

class FixedSecrets final : public Secrets {
public:
    explicit FixedSecrets(std::map<SecretName, QByteArray> values)
        : m_values{std::move(values)}
    {
    }
    [[nodiscard]] std::optional<QByteArray> value(SecretName name) const override
    {
        const auto it = m_values.find(name);
        return it == m_values.end() ? std::nullopt : std::optional{it->second};
    }

private:
    std::map<SecretName, QByteArray> m_values;
};

} // namespace

class SettingsTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression{u".*"_s}); }

    void withoutAFileTheContractsDefaultsHold()
    {
        const auto settings = read({}, {});
        QVERIFY(settings);
        QCOMPARE(settings->role, Role::Both);
        QCOMPARE(settings->server.listen, u"127.0.0.1"_s);
        QCOMPARE(settings->server.port, quint16{8787});
        QCOMPARE(settings->server.limits.maxBodyBytes, qint64{10'485'760});
        QCOMPARE(settings->server.limits.maxConnections, 512);
        QCOMPARE(settings->server.limits.maxConnectionsPerAddress, 64);
        QCOMPARE(settings->server.rate.perMinute, 60);
        QCOMPARE(settings->server.rate.burst, 20);
        QVERIFY(settings->server.auth.acceptHmac);
        QVERIFY(!settings->server.auth.acceptSecret);
        QCOMPARE(settings->server.auth.hmac.payloadFormat, "{timestamp}.{body}"_ba);
        QVERIFY(settings->server.auth.hmacSecrets.empty());
        QVERIFY(settings->companyFile.isEmpty());
    }

    void theCompanyFileIsNamed()
    {
        const auto settings = read("[company]\nfile=faits.json\n"_ba, {});
        QVERIFY(settings);
        QCOMPARE(settings->companyFile, u"faits.json"_s);
        QVERIFY(settings->unknownKeys.isEmpty());
    }

    void theFileIsRead()
    {
        const auto settings = read("[server]\nport=9000\ntrusted_proxies=10.0.0.1, 10.0.1.0/24\n"
                                   "[vapi]\nauth=hmac,secret\nsignature_prefix=sha256=\n"_ba,
            {});
        QVERIFY(settings);
        QCOMPARE(settings->server.port, quint16{9000});
        QCOMPARE(settings->server.trustedProxies, (QStringList{u"10.0.0.1"_s, u"10.0.1.0/24"_s}));
        QVERIFY(settings->server.auth.acceptSecret);
        QCOMPARE(settings->server.auth.hmac.signaturePrefix, "sha256="_ba);
    }

    void theEnvironmentBeatsTheFile()
    {
        const auto settings = read("[server]\nport=9000\n"_ba, {{u"DRAINFORTIN_SERVER_PORT"_s, u"9001"_s}});
        QVERIFY(settings);
        QCOMPARE(settings->server.port, quint16{9001});
    }

    void thePreviousSecretIsAcceptedAfterTheCurrentOne()
    {
        const auto settings = readSettings(u"/nonexistent/station.ini"_s, {},
            FixedSecrets{{{SecretName::VapiHmacSecret, "new"}, {SecretName::VapiHmacSecretPrevious, "old"}}});
        QVERIFY(settings);
        QCOMPARE(settings->server.auth.hmacSecrets, (std::vector<QByteArray>{"new", "old"}));
    }

    void aMisspeltKeyIsTold()
    {
        const auto settings = read("[server]\nprot=9000\n[twilio]\nfrom=+14505550100\n"_ba, {});
        QVERIFY(settings);
        QCOMPARE(settings->unknownKeys, QStringList{u"server.prot"_s});
    }

    void aWrongValueNamesFileKeyAndRemedy_data()
    {
        QTest::addColumn<QByteArray>("ini");
        QTest::addColumn<QString>("key");
        QTest::newRow("port is a word") << "[server]\nport=http\n"_ba << u"server.port"_s;
        QTest::newRow("port is too large") << "[server]\nport=70000\n"_ba << u"server.port"_s;
        QTest::newRow("address is a name") << "[server]\nlisten=office\n"_ba << u"server.listen"_s;
        QTest::newRow("certificate without key")
            << "[server]\ntls_certificate=a.pem\n"_ba << u"server.tls_key"_s;
        QTest::newRow("public address without scheme")
            << "[server]\npublic_url=console.exemple.ca\n"_ba << u"server.public_url"_s;
        QTest::newRow("any origin") << "[server]\nallowed_origins=*\n"_ba << u"server.allowed_origins"_s;
        QTest::newRow("unknown proof") << "[vapi]\nauth=none\n"_ba << u"vapi.auth"_s;
        QTest::newRow("format without body")
            << "[vapi]\npayload_format={timestamp}\n"_ba << u"vapi.payload_format"_s;
        QTest::newRow("unknown algorithm") << "[vapi]\nalgorithm=md5\n"_ba << u"vapi.algorithm"_s;
        QTest::newRow("neither true nor false")
            << "[vapi]\ninclude_timestamp=maybe\n"_ba << u"vapi.include_timestamp"_s;
        QTest::newRow("number that nobody can dial")
            << "[vapi]\nmanual_number=allo\n"_ba << u"vapi.manual_number"_s;
        QTest::newRow("unknown role") << "[station]\nrole=boss\n"_ba << u"station.role"_s;
    }

    void aWrongValueNamesFileKeyAndRemedy()
    {
        QFETCH(QByteArray, ini);
        QFETCH(QString, key);
        const auto settings = read(ini, {});
        QVERIFY(!settings);
        QCOMPARE(settings.error().code, ErrorCode::Configuration);
        QVERIFY(settings.error().args.value(0).endsWith(u"station.ini"_s));
        QCOMPARE(settings.error().args.value(1), key);
        QVERIFY(!settings.error().args.value(3).isEmpty());
    }

    void aSecretInTheFileIsRefusedAndNotRepeated()
    {
        const auto settings = read("[vapi]\nhmac_secret=tres-secret\n"_ba, {});
        QVERIFY(!settings);
        QCOMPARE(settings.error().args.value(1), u"vapi.hmac_secret"_s);
        QVERIFY(!settings.error().args.join(u' ').contains(u"tres-secret"_s));
    }

    void aFileThatCannotBeReadIsTold()
    {
        const QTemporaryDir folder;
        const auto settings = readSettings(folder.path(), {}, FixedSecrets{{}});
        QVERIFY(!settings);
        QCOMPARE(settings.error().code, ErrorCode::Io);
    }

private:
    static Result<Settings> read(const QByteArray& ini, const std::map<QString, QString>& variables)
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"station.ini"_s);
        QFile file{path};
        if (!file.open(QIODevice::WriteOnly) || file.write(ini) != ini.size())
            qFatal("cannot write the test's settings");
        file.close();
        QProcessEnvironment environment;
        for (const auto& [name, value] : variables)
            environment.insert(name, value);
        return readSettings(path, environment, FixedSecrets{{}});
    }
};

QTEST_GUILESS_MAIN(SettingsTest)
#include "tst_settings.moc"
