// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QProcess>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <cstring>
#include <numbers>
#include <vector>

namespace dispatch {

//! What a loudspeaker of SoundServer plays, heard by parec; one channel, 48 kHz.
class SoundRecording final {
public:
    explicit SoundRecording(const QString& sink)
    {
        QObject::connect(&m_parec, &QProcess::readyReadStandardOutput, &m_parec, [this] { take(); });
        m_parec.start(QStringLiteral("parec"),
            {QStringLiteral("--raw"), QStringLiteral("--format=s16le"), QStringLiteral("--rate=48000"),
                QStringLiteral("--channels=1"), QStringLiteral("--latency-msec=10"),
                QStringLiteral("--device=") + sink + QStringLiteral(".monitor")});
    }
    ~SoundRecording()
    {
        m_parec.disconnect();
        m_parec.kill();
        m_parec.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(SoundRecording)

    //! Whether it listens by now.
    [[nodiscard]] bool isRunning() const { return m_taken; }
    //! Forgets what it heard.
    void clear()
    {
        m_samples.clear();
        m_audibleAfter = -1;
        m_since.start();
    }
    //! From clear() until the first audible sample was here, in ms; -1: none yet. What parec takes is in it.
    [[nodiscard]] qint64 audibleAfter() const { return m_audibleAfter; }
    //! Whether something was heard, and then nothing for \a ms.
    [[nodiscard]] bool endedInSilence(int ms) const
    {
        const auto last = std::find_if(m_samples.rbegin(), m_samples.rend(), isAudible);
        return last != m_samples.rend() && last - m_samples.rbegin() > ms * perMs;
    }
    [[nodiscard]] int loudest() const
    {
        int most = 0;
        for (const qint16 sample : m_samples)
            most = std::max(most, std::abs(static_cast<int>(sample)));
        return most;
    }

    //! Beats: stretches that are audible, parted by at least 30 ms that are not.
    [[nodiscard]] int beats() const
    {
        int count = 0;
        qsizetype quiet = pause;
        for (const qint16 sample : m_samples) {
            if (!isAudible(sample)) {
                ++quiet;
                continue;
            }
            count += quiet >= pause ? 1 : 0;
            quiet = 0;
        }
        return count;
    }

    //! Where a tone was strongest, and how strong: 1 is full scale (Goertzel over windows of a tenth of a
    //! second).
    struct Tone {
        size_t at = 0;
        double strength = 0.0;
    };
    [[nodiscard]] Tone tone(double hertz) const
    {
        Tone best;
        for (size_t from = 0; from + window <= m_samples.size(); from += window / 4) {
            const double strength = goertzel(hertz, from);
            if (strength > best.strength)
                best = {.at = from, .strength = strength};
        }
        return best;
    }

private:
    static constexpr int perMs = 48;
    static constexpr qsizetype pause = 30 * perMs;
    static constexpr size_t window = 100 * perMs;

    static bool isAudible(qint16 sample) { return std::abs(static_cast<int>(sample)) > 200; }

    [[nodiscard]] double goertzel(double hertz, size_t from) const
    {
        const double coefficient = 2 * std::cos(2 * std::numbers::pi * hertz / 48'000);
        double before = 0;
        double last = 0;
        for (size_t i = 0; i < window; ++i) {
            // a Hann window: a tone beside the asked one leaks no further than 20 Hz
            const double weight
                = 0.5 - 0.5 * std::cos(2 * std::numbers::pi * static_cast<double>(i) / window);
            const double next = weight * m_samples[from + i] + coefficient * last - before;
            before = last;
            last = next;
        }
        const double power = last * last + before * before - coefficient * last * before;
        return std::sqrt(std::max(0.0, power)) / (window * 0.25) / 32'768;
    }

    void take()
    {
        m_taken = true;
        const QByteArray bytes = m_rest + m_parec.readAllStandardOutput();
        const size_t before = m_samples.size();
        const auto count = static_cast<size_t>(bytes.size() / 2);
        m_samples.resize(before + count);
        std::memcpy(m_samples.data() + before, bytes.constData(), count * 2);
        m_rest = bytes.mid(static_cast<qsizetype>(count) * 2);
        if (m_audibleAfter < 0 && m_since.isValid()
            && std::any_of(m_samples.begin() + static_cast<qsizetype>(before), m_samples.end(), isAudible))
            m_audibleAfter = m_since.elapsed();
    }

    QProcess m_parec{};
    QByteArray m_rest{};
    std::vector<qint16> m_samples{};
    QElapsedTimer m_since{};
    qint64 m_audibleAfter = -1;
    bool m_taken = false;
};

} // namespace dispatch
