// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QProcess>
#include <QTest>

#include <cmath>
#include <cstring>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

const QString folder = QStringLiteral(DISPATCH_SOURCE_DIR "/resources/sounds/");
constexpr qsizetype headerBytes = 44;

std::vector<qint16> samplesOf(const QString& name)
{
    QFile file{folder + name};
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray bytes = file.readAll().mid(headerBytes);
    std::vector<qint16> samples(static_cast<size_t>(bytes.size() / 2));
    std::memcpy(samples.data(), bytes.constData(), samples.size() * 2);
    return samples;
}

//! Mean power over the sound; 1 is full scale.
double strength(const QString& name)
{
    const std::vector<qint16> samples = samplesOf(name);
    double sum = 0;
    for (const qint16 sample : samples)
        sum += std::pow(sample / 32'768.0, 2);
    return std::sqrt(sum / static_cast<double>(samples.size()));
}

} // namespace

class AlarmSoundsTest final : public QObject {
    Q_OBJECT

private slots:
    void theyAreWhatTheirGeneratorWrites()
    {
        QProcess generator;
        generator.setProcessChannelMode(QProcess::MergedChannels);
        generator.start(u"python3"_s, {folder + u"generate.py"_s, u"--check"_s});
        QVERIFY(generator.waitForFinished());
        QVERIFY2(generator.exitCode() == 0, generator.readAll().constData());
    }

    void theMoreUrgentIsTheStronger()
    {
        QVERIFY(strength(u"p1.wav"_s) > 1.4 * strength(u"p2.wav"_s)); // 3 dB
        QVERIFY(strength(u"p2.wav"_s) > 1.4 * strength(u"p3.wav"_s));
    }

    void nothingClicks_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name : {"p1.wav", "p2.wav", "p3.wav"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void nothingClicks()
    {
        QFETCH(QString, name);
        const std::vector<qint16> samples = samplesOf(name);
        QVERIFY(!samples.empty());
        QCOMPARE(samples.front(), 0);
        QCOMPARE(samples.back(), 0);
        // a click is a jump between two samples beyond what the highest overtone at full strength makes
        for (size_t i = 1; i < samples.size(); ++i)
            QVERIFY(std::abs(samples[i] - samples[i - 1]) < 32'768 / 3);
    }
};

QTEST_GUILESS_MAIN(AlarmSoundsTest)
#include "tst_alarm_sounds.moc"
