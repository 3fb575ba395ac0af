// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/plain_words.h"

#include <array>

namespace dispatch {

using namespace Qt::StringLiterals;

namespace {

bool isMark(QChar c)
{
    return c.category() == QChar::Mark_NonSpacing;
}

//! Letters and digits of \a c as they are compared; empty for everything else.
QString plainLetter(QChar c)
{
    if (c == u'œ' || c == u'Œ')
        return u"oe"_s;
    if (c == u'æ' || c == u'Æ')
        return u"ae"_s;
    if (c.unicode() < 128)
        return c.isLetterOrNumber() ? QString{c.toLower()} : QString{};
    QString letters;
    const QString decomposed = QString{c}.normalized(QString::NormalizationForm_KD);
    for (const QChar part : decomposed) {
        if (part.isLetterOrNumber())
            letters += part.toLower();
    }
    return letters;
}

bool endsSentence(QChar c)
{
    constexpr std::array ends{u'.', u'!', u'?', u';', u'…', u'\n', u'\r', u'\u2028', u'\u2029'};
    return std::find(ends.begin(), ends.end(), c) != ends.end();
}

bool pauses(QChar c)
{
    constexpr std::array marks{u',', u':', u'(', u')', u'«', u'»', u'"', u'–', u'—'};
    return std::find(marks.begin(), marks.end(), c) != marks.end();
}

bool isDigit(QStringView text, qsizetype at)
{
    return at >= 0 && at < text.size() && text[at] >= u'0' && text[at] <= u'9';
}

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\u00a0' || c == u'\u202f';
}

//! Whether what stands at \a at between two digits belongs to one number.
bool joinsNumber(QStringView text, qsizetype at)
{
    if (!isDigit(text, at - 1) || !isDigit(text, at + 1))
        return false;
    if (text[at] == u'.' || text[at] == u',')
        return true;
    const bool threeFollow = isDigit(text, at + 2) && isDigit(text, at + 3) && !isDigit(text, at + 4);
    return isBlank(text[at]) && threeFollow && !isDigit(text, at - 4);
}

//! Reads a text letter by letter.
class WordReader final {
public:
    explicit WordReader(QStringView text)
        : m_text{text}
    {
    }

    void take(qsizetype at)
    {
        const QChar c = m_text[at];
        if (isMark(c))
            return;
        if (const QString letters = plainLetter(c); !letters.isEmpty())
            add(letters, at);
        else if (m_open && joinsNumber(m_text, at))
            m_words.back().text += isBlank(c) ? QString{} : QString{c};
        else
            close(c);
    }

    [[nodiscard]] std::vector<PlainWord> words() { return std::move(m_words); }

private:
    void add(const QString& letters, qsizetype at)
    {
        if (!m_open)
            m_words.push_back({.from = at});
        m_open = true;
        m_words.back().text += letters;
        m_words.back().length = at + 1 - m_words.back().from;
    }

    void close(QChar c)
    {
        m_open = false;
        if (m_words.empty())
            return;
        PlainWord& last = m_words.back();
        last.sentenceEnds = last.sentenceEnds || endsSentence(c);
        last.pauses = last.pauses || pauses(c);
    }

    QStringView m_text;
    std::vector<PlainWord> m_words{};
    bool m_open = false; //!< the last word goes on
};

} // namespace

QString plain(QStringView text)
{
    QString out;
    out.reserve(text.size());
    bool gap = false;
    for (const QChar c : text) {
        if (isMark(c))
            continue;
        const QString letters = plainLetter(c);
        if (letters.isEmpty()) {
            gap = true;
            continue;
        }
        if (gap && !out.isEmpty())
            out += u' ';
        gap = false;
        out += letters;
    }
    return out;
}

std::vector<PlainWord> plainWords(QStringView text)
{
    WordReader reader{text};
    for (qsizetype i = 0; i < text.size(); ++i)
        reader.take(i);
    return reader.words();
}

} // namespace dispatch
